"""A file in any form → `Article`."""

from analysis.articles.load import articles_of, load, load_all, paths_of

__all__ = ["articles_of", "load", "load_all", "paths_of"]
