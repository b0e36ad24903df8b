"""One module a form: the bytes of a file → the articles in it."""
