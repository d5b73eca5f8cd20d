// Command limiterd answers 204 to each request that is within its client's limit, and 429 to the others. A proxy asks it
// before it passes a request on.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
	"os/signal"
	"strconv"
	"syscall"
	"time"

	"example.com/limiter"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	listener, err := net.Listen("tcp", ":8080")
	if err == nil {
		err = serve(ctx, listener, os.Getenv)
	}
	if err != nil {
		log.Fatal(err)
	}
}

// serve answers until ctx is done; env holds the settings LIMIT (requests) and WINDOW (a duration such as 1m).
func serve(ctx context.Context, listener net.Listener, env func(string) string) error {
	handler, err := handlerOf(env)
	if err != nil {
		return err
	}
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 5 * time.Second}
	go func() {
		<-ctx.Done()
		_ = server.Shutdown(context.Background())
	}()
	log.Printf("listening on %s", listener.Addr())
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

// handlerOf limits everything but /health.
func handlerOf(env func(string) string) (http.Handler, error) {
	limit, err := strconv.Atoi(env("LIMIT"))
	if err != nil {
		return nil, fmt.Errorf("LIMIT: %w", err)
	}
	window, err := time.ParseDuration(env("WINDOW"))
	if err != nil {
		return nil, fmt.Errorf("WINDOW: %w", err)
	}
	l, err := limiter.New(limit, window, time.Now)
	if err != nil {
		return nil, err
	}
	yes := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) })
	mux := http.NewServeMux()
	mux.Handle("/", l.Wrap(yes))
	mux.Handle("/health", yes)
	return mux, nil
}
