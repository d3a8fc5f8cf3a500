package tequio.publishing.page;

import tequio.territory.Government;
import tequio.web.GovernmentHeader;
import tequio.web.Texts;

/** Supplies the header with tabs of a government's pages. */
public interface GovernmentPlaces {

  GovernmentHeader of(Government government, Texts t);
}
