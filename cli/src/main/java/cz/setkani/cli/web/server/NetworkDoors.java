package cz.setkani.cli.web.server;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Listens at addresses in the network besides this computer's own, and stops that again. */
final class NetworkDoors implements Sharing.Doors {

  private final Server server;
  private final int port;
  private final List<ServerConnector> open = new ArrayList<>();

  NetworkDoors(Server server, int port) {
    this.server = server;
    this.port = port;
  }

  @Override
  public synchronized void listenAt(List<String> addresses) throws IOException {
    close();
    for (String address : addresses) {
      HttpConfiguration http = new HttpConfiguration();
      http.setSendServerVersion(false);
      ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
      connector.setHost(address);
      connector.setPort(port);
      try {
        server.addConnector(connector);
        connector.start();
        open.add(connector);
      } catch (Exception cannot) {
        server.removeConnector(connector);
        close();
        throw new IOException(address + ":" + port, cannot);
      }
    }
  }

  private void close() throws IOException {
    for (ServerConnector connector : open) {
      List<EndPoint> lines = List.copyOf(connector.getConnectedEndPoints());
      try {
        connector.stop();
        lines.forEach(EndPoint::close);
      } catch (Exception cannot) {
        throw new IOException(cannot);
      } finally {
        server.removeConnector(connector);
      }
    }
    open.clear();
  }
}
