"""`Article` → `Reading`: figures, moments, names, and the facts built of them. Never imports pandas or Jupyter."""

from analysis.reading.read import read

__all__ = ["read"]
