"""The dashboard: shows the store, changes nothing in it but what a reader adds."""
