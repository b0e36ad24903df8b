"""DataFrames → report: cited numbers, tables and charts, and the exporters that typeset them."""
