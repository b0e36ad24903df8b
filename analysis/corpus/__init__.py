"""Many articles: read into Parquet tables, on one machine or on a Dask cluster, and asked with DuckDB."""
