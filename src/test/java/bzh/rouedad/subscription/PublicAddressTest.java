package bzh.rouedad.subscription;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.9.9.9", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "0.1.2.3", "224.0.0.1", "255.255.255.255", "192.0.0.8", "198.18.0.1",
        "::1", "::", "fe80::1", "fc00::1", "fd00:ec2::254", "fec0::1", "ff02::1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:7f00:1::", "::127.0.0.1"})
    void addressesBehindWallsAreNotAsked(String address) throws IOException {
        assertFalse(PublicAddress.mayBeAsked(InetAddress.getByName(address), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "172.32.0.1", "192.0.1.1", "100.128.0.1", "198.20.0.1", "2606:2800:220:1::1", "64:ff9b::5db8:d822"})
    void publicAddressesAreAsked(String address) throws IOException {
        assertTrue(PublicAddress.mayBeAsked(InetAddress.getByName(address), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "::1", "fd12::1"})
    void closedNetworksAskTheirOwn(String address) throws IOException {
        assertTrue(PublicAddress.mayBeAsked(InetAddress.getByName(address), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"169.254.169.254", "0.0.0.0", "224.0.0.1", "fe80::1", "::", "::ffff:169.254.169.254"})
    void neighboursOnTheLineAreNeverAsked(String address) throws IOException {
        assertFalse(PublicAddress.mayBeAsked(InetAddress.getByName(address), true));
    }
}
