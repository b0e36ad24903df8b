"""The deals of an article while it is read: which deal a claim speaks of, what is told of it, and its rows."""
