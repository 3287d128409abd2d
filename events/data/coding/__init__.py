"""Event words: one table per language, a folder for English."""
