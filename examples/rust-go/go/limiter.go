// Package limiter lets an HTTP handler answer each client only so many times in a window of time.
package limiter

import (
	"errors"
	"math"
	"net"
	"net/http"
	"strconv"
	"sync"
	"time"
)

// ErrNoRoom is returned for a limit or a window that would let nothing pass.
var ErrNoRoom = errors.New("limiter: limit and window must be above zero")

// Limiter counts requests by client in fixed windows. It is safe for concurrent use.
type Limiter struct {
	limit  int
	window time.Duration
	now    func() time.Time

	mu      sync.Mutex
	clients map[string]count
}

type count struct {
	since    time.Time
	requests int
}

// New returns a limiter of limit requests a window and client; now is the clock, usually time.Now.
func New(limit int, window time.Duration, now func() time.Time) (*Limiter, error) {
	if limit <= 0 || window <= 0 {
		return nil, ErrNoRoom
	}
	return &Limiter{limit: limit, window: window, now: now, clients: map[string]count{}}, nil
}

// Allow counts a request of the client. If it is one too many, it says how long the client has to wait.
func (l *Limiter) Allow(client string) (wait time.Duration, ok bool) {
	l.mu.Lock()
	defer l.mu.Unlock()

	now := l.now()
	c, known := l.clients[client]
	if !known || now.Sub(c.since) >= l.window {
		c = count{since: now}
	}
	if c.requests >= l.limit {
		return c.since.Add(l.window).Sub(now), false
	}
	c.requests++
	l.clients[client] = c
	return 0, true
}

// Sweep forgets clients whose window is over, and returns how many it forgot.
func (l *Limiter) Sweep() int {
	l.mu.Lock()
	defer l.mu.Unlock()

	forgotten := 0
	for client, c := range l.clients {
		if l.now().Sub(c.since) >= l.window {
			delete(l.clients, client)
			forgotten++
		}
	}
	return forgotten
}

// Wrap answers 429 with Retry-After in place of next once a client, known by its address, has used up its window.
func (l *Limiter) Wrap(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		client, _, err := net.SplitHostPort(r.RemoteAddr)
		if err != nil {
			client = r.RemoteAddr
		}
		if wait, ok := l.Allow(client); !ok {
			w.Header().Set("Retry-After", strconv.Itoa(int(math.Ceil(wait.Seconds()))))
			http.Error(w, "too many requests", http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}
