"""Reads Korean bio-industry news into reports in which every number leads back to the sentence that states it."""

import sys

if "IPython" in sys.modules:  # a notebook or a console: its records show as tables
    from analysis.display import register

    register()
