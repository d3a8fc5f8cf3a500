package tequio.portal.search;

import tequio.kernel.Page;
import tequio.portal.PlansHere;
import tequio.territory.Found;

/** What a search by name found, each with its state. */
public record SearchPage(String asked, Found found, PlansHere plans) implements Page {}
