package main

import (
	"context"
	"net"
	"net/http"
	"testing"
	"time"
)

func settings(limit, window string) func(string) string {
	return func(name string) string { return map[string]string{"LIMIT": limit, "WINDOW": window}[name] }
}

func TestSettingsThatMakeNoSense(t *testing.T) {
	for _, env := range []func(string) string{settings("", "1m"), settings("3", "soon"), settings("0", "1m")} {
		if _, err := handlerOf(env); err == nil {
			t.Errorf("LIMIT=%q and WINDOW=%q were taken", env("LIMIT"), env("WINDOW"))
		}
	}
}

func TestServesUntilItIsTold(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error)
	go func() { ended <- serve(ctx, listener, settings("1", "1m")) }()

	for i, want := range []int{http.StatusNoContent, http.StatusTooManyRequests} {
		answer, err := http.Get("http://" + listener.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		answer.Body.Close()
		if answer.StatusCode != want {
			t.Errorf("request %d: got %d, want %d", i+1, answer.StatusCode, want)
		}
	}

	stop()
	select {
	case err := <-ended:
		if err != nil {
			t.Error(err)
		}
	case <-time.After(5 * time.Second):
		t.Error("it still serves")
	}
}
