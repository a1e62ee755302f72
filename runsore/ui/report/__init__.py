"""The report for a clinician on paper, as PDF, and as a web page."""
