"""`Article` → `Reading`: figures, moments, names, and the facts built of them. Never imports pandas or Jupyter."""

from analysis.reading.read import read, try_read, try_read_all

__all__ = ["read", "try_read", "try_read_all"]
