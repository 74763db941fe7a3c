"""Files that come with the program: sample labs, themes, icons, fonts. Holds no code but the locator."""
