package tequio.secretariat.session;

import org.springframework.stereotype.Component;
import tequio.secretariat.live.LiveSession;

/** Publishes what a session has decided and agreed so far. */
@Component
class BoardPublication {

  private final SessionBoards boards;
  private final SessionPublication publication;

  BoardPublication(SessionBoards boards, SessionPublication publication) {
    this.boards = boards;
    this.publication = publication;
  }

  void publishResults(LiveSession session) {
    publication.publishResults(boards.of(session));
  }
}
