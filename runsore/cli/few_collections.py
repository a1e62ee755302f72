"""Has Python look for garbage less often, from the first import on."""

import gc

# A look through all that was ever read takes up to two seconds, and finds nothing: entries are
# freed by their count, and so is what an import leaves. What is made and dropped with a page is
# found while it is young.
gc.set_threshold(50_000, 1_000, 1_000)
