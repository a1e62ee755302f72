"""The rule table, one module per family of rules."""
