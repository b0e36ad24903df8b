"""What the project measures of itself: ratios, all of one run. Nothing here is needed to read an article."""
