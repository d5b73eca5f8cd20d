// Package orders keeps the work orders of a workshop: who wants what repaired, and how far it is.
package orders

import (
	"errors"
	"fmt"
	"sort"
	"sync"
)

// Status says how far an order is.
type Status string

// An order is open until somebody takes it, and done in the end.
const (
	Open  Status = "open"
	Taken Status = "taken"
	Done  Status = "done"
)

// Order is one thing to be repaired.
type Order struct {
	ID     int    `json:"id"`
	Title  string `json:"title"`
	Status Status `json:"status"`
	Worker string `json:"worker,omitempty"`
}

// What cannot be done with an order.
var (
	ErrUnknown = errors.New("no such order")
	ErrState   = errors.New("not in this state")
)

// Book holds all orders. It may be used by many at once.
type Book struct {
	mu     sync.Mutex
	last   int
	orders map[int]Order
}

// NewBook has no orders yet.
func NewBook() *Book {
	return &Book{orders: map[int]Order{}}
}

// Add opens an order.
func (b *Book) Add(title string) Order {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.last++
	order := Order{ID: b.last, Title: title, Status: Open}
	b.orders[order.ID] = order
	return order
}

// Take gives an open order to a worker.
func (b *Book) Take(id int, worker string) (Order, error) {
	return b.change(id, Open, func(order *Order) {
		order.Status, order.Worker = Taken, worker
	})
}

// Finish ends an order that somebody has taken.
func (b *Book) Finish(id int) (Order, error) {
	return b.change(id, Taken, func(order *Order) { order.Status = Done })
}

// All lists the orders by their ids.
func (b *Book) All() []Order {
	b.mu.Lock()
	defer b.mu.Unlock()
	all := make([]Order, 0, len(b.orders))
	for _, order := range b.orders {
		all = append(all, order)
	}
	sort.Slice(all, func(i, j int) bool { return all[i].ID < all[j].ID })
	return all
}

func (b *Book) change(id int, from Status, change func(*Order)) (Order, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	order, ok := b.orders[id]
	if !ok {
		return Order{}, fmt.Errorf("order %d: %w", id, ErrUnknown)
	}
	if order.Status != from {
		return Order{}, fmt.Errorf("order %d is %s: %w", id, order.Status, ErrState)
	}
	change(&order)
	b.orders[id] = order
	return order, nil
}
