"""A file in any form → `Article`."""

from analysis.articles.load import load, load_all, paths_of

__all__ = ["load", "load_all", "paths_of"]
