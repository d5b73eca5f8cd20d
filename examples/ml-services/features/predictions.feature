Feature: Predictions of failures
  Whoever looks after machines learns in time which of them will fail.

  Scenario Outline: A <state> machine
    Given a machine at <temperature> degrees that vibrates by <vibration> after <hours> hours
    When a prediction is asked for
    Then it is expected to <fate>

    Examples:
      | state | temperature | vibration | hours | fate |
      | worn  | 95          | 5.5       | 2200  | fail |
      | new   | 60          | 1.5       | 10    | last |

  Scenario: A sensor that says nothing
    Given a machine whose sensors are silent
    When a prediction is asked for
    Then the service refuses with "no number: temperature, vibration, hours"
