"""Rounds of capital: who raises, who pays in, how much."""
