// Womsoft serves the work orders of a workshop.
package main

import (
	"log"
	"net/http"
	"os"
	"time"

	"example.com/womsoft/orders"
)

func main() {
	server := &http.Server{
		Addr:              os.Getenv("ADDRESS"),
		Handler:           orders.Handler(orders.NewBook(), os.Getenv("VERSION")),
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
