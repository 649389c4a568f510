package org.partnerportal.routing;

import java.util.List;
import org.partnerportal.shared.PartnerId;

/// Policy: within a rule the application's own number decides, so that it is answered the same however often and
/// wherever it is asked, and many applications divide as the shares say.
final class SharesDecideByApplication {

    private static final int HUNDRED = 100;

    private SharesDecideByApplication() {}

    static PartnerId among(List<AcquirerShare> shares, long application) {
        var place = Long.remainderUnsigned(mixed(application), HUNDRED);
        var upTo = 0;
        for (var share : shares) {
            upTo += share.percent();
            if (place < upTo) {
                return share.acquirer();
            }
        }
        return shares.getLast().acquirer();
    }

    // The finisher of SplitMix64: numbers that follow each other, as applications' do, land far apart.
    private static long mixed(long number) {
        var mixed = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
