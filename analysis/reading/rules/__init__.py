"""Vocabulary of the reading: tables only, one row a line, each rule with what it must match and what it never may."""
