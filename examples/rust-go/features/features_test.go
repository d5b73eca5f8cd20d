// Package features holds the limiter to what limiter.feature says, as the image that is built: over HTTP.
package features

import (
	"fmt"
	"net"
	"net/http"
	"os"
	"testing"
	"time"

	"github.com/cucumber/godog"
)

// The limiter listens at LIMITER_HOST and LIMITER_PORT. The results are written to cucumber.json too.
func TestFeatures(t *testing.T) {
	suite := godog.TestSuite{
		ScenarioInitializer: steps,
		Options: &godog.Options{
			Format:   "pretty,cucumber:cucumber.json",
			Paths:    []string{"."},
			Strict:   true,
			NoColors: true,
		},
	}
	if status := suite.Run(); status != 0 {
		t.Fatalf("godog: status %d", status)
	}
}

// client is one run of requests, and what was answered.
type client struct {
	passed int
	waits  []string
}

func steps(scenario *godog.ScenarioContext) {
	c := &client{}
	scenario.Step(`^a new window$`, windowIsOver)
	scenario.Step(`^the window is over$`, windowIsOver)
	scenario.Step(`^the client sends (\d+) requests?$`, c.sends)
	scenario.Step(`^(\d+) of them pass(?:es)?$`, c.passes)
	scenario.Step(`^the others are told to wait for (\d+) seconds?$`, c.waited)
}

func windowIsOver() {
	time.Sleep(1050 * time.Millisecond)
}

func (c *client) sends(requests int) error {
	c.passed, c.waits = 0, nil
	url := "http://" + net.JoinHostPort(os.Getenv("LIMITER_HOST"), os.Getenv("LIMITER_PORT"))
	for i := 0; i < requests; i++ {
		answer, err := http.Get(url)
		if err != nil {
			return err
		}
		answer.Body.Close()
		switch answer.StatusCode {
		case http.StatusNoContent:
			c.passed++
		case http.StatusTooManyRequests:
			c.waits = append(c.waits, answer.Header.Get("Retry-After"))
		default:
			return fmt.Errorf("status %d", answer.StatusCode)
		}
	}
	return nil
}

func (c *client) passes(wanted int) error {
	if c.passed != wanted {
		return fmt.Errorf("%d passed", c.passed)
	}
	return nil
}

func (c *client) waited(seconds string) error {
	for _, wait := range c.waits {
		if wait != seconds {
			return fmt.Errorf("told to wait %q", wait)
		}
	}
	return nil
}
