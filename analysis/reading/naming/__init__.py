"""What `names.py` is built of: words judged by themselves, claims gathered from their places, entities made of them."""
