"""Deals that are not told in prose: filings, fact sheets, tables, lists."""
