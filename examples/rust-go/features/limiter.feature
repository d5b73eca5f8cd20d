Feature: A client has a limit

  The limiter lets 3 requests of a client pass in a window of a second.

  Background:
    Given a new window

  Scenario: A client within its limit
    When the client sends 3 requests
    Then 3 of them pass

  Scenario: A client that asks too often
    When the client sends 5 requests
    Then 3 of them pass
    And the others are told to wait for 1 second

  Scenario: A client that has waited
    When the client sends 4 requests
    And the window is over
    And the client sends 1 request
    Then 1 of them passes
