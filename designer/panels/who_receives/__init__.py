"""Who receives this? The call at the cursor, judged live, before anything is sent."""
