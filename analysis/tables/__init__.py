"""Readings → tables and derived facts: what the reports show and what is written as CSV."""
