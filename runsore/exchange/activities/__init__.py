"""Recordings of watches and services, read into activities."""
