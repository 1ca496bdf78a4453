package cz.setkani.cli.web.server;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds where this computer is in its networks. */
public final class NetworkAddresses {

  private NetworkAddresses() {}

  /** Its addresses that others in the same network can reach, as numbers. */
  public static List<String> find() {
    List<String> found = new ArrayList<>();
    try {
      for (NetworkInterface one : Collections.list(NetworkInterface.getNetworkInterfaces())) {
        if (one.isUp() && !one.isLoopback()) {
          for (InetAddress address : Collections.list(one.getInetAddresses())) {
            if (address instanceof Inet4Address && address.isSiteLocalAddress()) {
              found.add(address.getHostAddress());
            }
          }
        }
      }
    } catch (SocketException none) {
      return List.of();
    }
    return found;
  }
}
