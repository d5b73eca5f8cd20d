"""Says which machines are about to fail."""
