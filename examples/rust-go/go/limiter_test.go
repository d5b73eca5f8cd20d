package limiter

import (
	"errors"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"
)

// clock is a clock that stands still until it is told to move.
type clock struct{ time time.Time }

func (c *clock) now() time.Time { return c.time }

func newLimiter(t *testing.T, limit int) (*Limiter, *clock) {
	t.Helper()
	c := &clock{time: time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC)}
	l, err := New(limit, time.Minute, c.now)
	if err != nil {
		t.Fatal(err)
	}
	return l, c
}

func TestNewRefusesWhatLetsNothingPass(t *testing.T) {
	for name, args := range map[string]struct {
		limit  int
		window time.Duration
	}{
		"no requests": {0, time.Minute},
		"no time":     {1, 0},
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := New(args.limit, args.window, time.Now); !errors.Is(err, ErrNoRoom) {
				t.Errorf("got %v, want %v", err, ErrNoRoom)
			}
		})
	}
}

func TestAllowCountsByClientAndWindow(t *testing.T) {
	l, c := newLimiter(t, 2)
	for i := 0; i < 2; i++ {
		if _, ok := l.Allow("a"); !ok {
			t.Fatalf("request %d was refused", i+1)
		}
	}
	c.time = c.time.Add(45 * time.Second)
	if wait, ok := l.Allow("a"); ok || wait != 15*time.Second {
		t.Errorf("got (%v, %v), want (15s, false)", wait, ok)
	}
	if _, ok := l.Allow("b"); !ok {
		t.Error("another client was refused")
	}
	c.time = c.time.Add(15 * time.Second)
	if _, ok := l.Allow("a"); !ok {
		t.Error("a new window was refused")
	}
}

func TestAllowTogether(t *testing.T) {
	l, _ := newLimiter(t, 50)
	var passed sync.Map
	var group sync.WaitGroup
	for i := 0; i < 200; i++ {
		group.Add(1)
		go func(i int) {
			defer group.Done()
			if _, ok := l.Allow("a"); ok {
				passed.Store(i, true)
			}
		}(i)
	}
	group.Wait()
	count := 0
	passed.Range(func(any, any) bool { count++; return true })
	if count != 50 {
		t.Errorf("%d passed, want 50", count)
	}
}

func TestSweepForgetsOldWindows(t *testing.T) {
	l, c := newLimiter(t, 1)
	l.Allow("a")
	c.time = c.time.Add(30 * time.Second)
	l.Allow("b")
	c.time = c.time.Add(30 * time.Second)
	if got := l.Sweep(); got != 1 {
		t.Errorf("forgot %d clients, want 1", got)
	}
}

func TestWrapAnswers429(t *testing.T) {
	l, _ := newLimiter(t, 1)
	handler := l.Wrap(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusNoContent)
	}))
	var statuses []int
	var retryAfter string
	for range [2]struct{}{} {
		answer := httptest.NewRecorder()
		handler.ServeHTTP(answer, httptest.NewRequest(http.MethodGet, "/", nil))
		statuses = append(statuses, answer.Code)
		retryAfter = answer.Header().Get("Retry-After")
	}
	if statuses[0] != http.StatusNoContent || statuses[1] != http.StatusTooManyRequests || retryAfter != "60" {
		t.Errorf("got %v with Retry-After %q, want [204 429] with 60", statuses, retryAfter)
	}
}
