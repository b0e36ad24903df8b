"""What a sentence claims of deals: its clauses, their sides, what changes hands, what happened."""
