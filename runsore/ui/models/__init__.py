"""Tables for Qt views: rows in, named columns out."""
