"""Articles and gold event tables of our own in six languages."""
