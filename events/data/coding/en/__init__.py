"""English event words: a file per PLOVER root, word classes, operators, function words, irregular forms."""
