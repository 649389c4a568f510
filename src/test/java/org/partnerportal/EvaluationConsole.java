package org.partnerportal;

import java.io.PrintStream;
import java.time.Duration;
import org.partnerportal.demo.DemoAccount;

/// What the evaluation run tells the person who started it.
final class EvaluationConsole {

    private final PrintStream out;

    EvaluationConsole(PrintStream out) {
        this.out = out;
    }

    void phase(String words) {
        out.println(words + " ...");
    }

    void failed(String sentence) {
        out.println(sentence);
    }

    void stopped() {
        out.println("Stopped: the portal and its database are down; the data stay for the next start.");
    }

    void ready(int port, Duration taken) {
        out.println();
        out.println("The portal is ready after " + taken.toSeconds() + " s:  http://localhost:" + port);
        out.println("系统已就绪，请用浏览器打开上面的地址。");
        out.println();
        out.println("Demo accounts, all with the password " + DemoAccount.PASSWORD + "  /  演示账号，密码相同：");
        for (var account : DemoAccount.ALL) {
            out.printf(
                    "  %-30s %-18s %-32s %s%n", account.login(), account.role(), account.english(), account.chinese());
        }
        out.println();
        out.println("Letters the portal sends  /  系统发出的邮件：  http://localhost:" + port + "/demo/mailbox");
        out.println("Ctrl-C stops everything.  按 Ctrl-C 停止。");
    }
}
