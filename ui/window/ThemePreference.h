#pragma once

class Preferences;
class Theme;

// Gives the theme the user's choice, and keeps every new one. Both outlive the program's windows.
void keepTheme(Theme *theme, Preferences *preferences);
