"""Keeps runs of models and their metrics."""
