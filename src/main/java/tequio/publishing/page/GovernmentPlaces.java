package tequio.publishing.page;

import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.Texts;

/** How a government stands in the masthead of its pages, with its tabs. */
public interface GovernmentPlaces {

  GovernmentHeader of(Government government, Texts t);
}
