"""A cloud that is not there: instances that start, run, cost money and go."""
