package orders

import (
	"encoding/json"
	"errors"
	"net/http"
	"strconv"
)

// Handler is the HTTP face of a book; version is what it says that it is.
func Handler(book *Book, version string) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /health", func(w http.ResponseWriter, _ *http.Request) {
		answer(w, http.StatusOK, map[string]string{"status": "ok", "version": version})
	})
	mux.HandleFunc("GET /orders", func(w http.ResponseWriter, _ *http.Request) {
		answer(w, http.StatusOK, book.All())
	})
	mux.HandleFunc("POST /orders", func(w http.ResponseWriter, r *http.Request) {
		var wanted struct {
			Title string `json:"title"`
		}
		if err := json.NewDecoder(r.Body).Decode(&wanted); err != nil || wanted.Title == "" {
			answer(w, http.StatusUnprocessableEntity, map[string]string{"error": "an order needs a title"})
			return
		}
		answer(w, http.StatusCreated, book.Add(wanted.Title))
	})
	mux.HandleFunc("POST /orders/{id}/taken", func(w http.ResponseWriter, r *http.Request) {
		changed(w, r, func(id int) (Order, error) { return book.Take(id, r.URL.Query().Get("by")) })
	})
	mux.HandleFunc("POST /orders/{id}/done", func(w http.ResponseWriter, r *http.Request) {
		changed(w, r, book.Finish)
	})
	return mux
}

func changed(w http.ResponseWriter, r *http.Request, change func(int) (Order, error)) {
	id, err := strconv.Atoi(r.PathValue("id"))
	if err != nil {
		answer(w, http.StatusNotFound, map[string]string{"error": "no such order"})
		return
	}
	order, err := change(id)
	switch {
	case errors.Is(err, ErrUnknown):
		answer(w, http.StatusNotFound, map[string]string{"error": err.Error()})
	case err != nil:
		answer(w, http.StatusConflict, map[string]string{"error": err.Error()})
	default:
		answer(w, http.StatusOK, order)
	}
}

func answer(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	// Whoever has hung up by now does not want it any more.
	_ = json.NewEncoder(w).Encode(body)
}
