"""What is sore, what it means for the run, and what the log says of it. No Qt, SQL or clock."""
