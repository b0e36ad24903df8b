"""Charts: each takes plain facts and returns its drawing with words that say what it shows, or None without data."""
