"""What JupyterLab shows: the evidence reader, the article picker, live reading."""
