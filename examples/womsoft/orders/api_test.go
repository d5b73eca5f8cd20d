package orders

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func ask(t *testing.T, handler http.Handler, method, path, body string) (int, string) {
	t.Helper()
	recorder := httptest.NewRecorder()
	handler.ServeHTTP(recorder, httptest.NewRequest(method, path, strings.NewReader(body)))
	return recorder.Code, strings.TrimSpace(recorder.Body.String())
}

func TestAnOrderIsOpenedTakenAndDone(t *testing.T) {
	handler := Handler(NewBook(), "v1")
	steps := []struct {
		method, path, body string
		status             int
		answer             string
	}{
		{"POST", "/orders", `{"title": "bicycle"}`, 201, `{"id":1,"title":"bicycle","status":"open"}`},
		{"POST", "/orders/1/taken?by=wim", "", 200, `{"id":1,"title":"bicycle","status":"taken","worker":"wim"}`},
		{"POST", "/orders/1/taken?by=eva", "", 409, `{"error":"order 1 is taken: not in this state"}`},
		{"POST", "/orders/1/done", "", 200, `{"id":1,"title":"bicycle","status":"done","worker":"wim"}`},
		{"GET", "/orders", "", 200, `[{"id":1,"title":"bicycle","status":"done","worker":"wim"}]`},
	}
	for _, step := range steps {
		status, answer := ask(t, handler, step.method, step.path, step.body)
		if status != step.status || answer != step.answer {
			t.Errorf("%s %s: got %d %s, want %d %s", step.method, step.path, status, answer, step.status, step.answer)
		}
	}
}

func TestWhatCannotBeDone(t *testing.T) {
	handler := Handler(NewBook(), "v1")
	for path, want := range map[string]int{"/orders": 422, "/orders/7/done": 404, "/orders/x/done": 404} {
		if status, _ := ask(t, handler, "POST", path, "{}"); status != want {
			t.Errorf("POST %s: got %d, want %d", path, status, want)
		}
	}
}

func TestOrdersAreListedByTheirIDs(t *testing.T) {
	book := NewBook()
	for _, title := range []string{"a", "b", "c"} {
		book.Add(title)
	}
	for index, order := range book.All() {
		if order.ID != index+1 {
			t.Errorf("order %d stands at %d", order.ID, index)
		}
	}
}

func TestHealthNamesTheVersion(t *testing.T) {
	_, answer := ask(t, Handler(NewBook(), "v1.2.3"), "GET", "/health", "")
	if answer != `{"status":"ok","version":"v1.2.3"}` {
		t.Errorf("got %s", answer)
	}
}
