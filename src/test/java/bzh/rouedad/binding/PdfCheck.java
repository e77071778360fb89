package bzh.rouedad.binding;

import java.io.FileInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** A process that asks veraPDF whether a file keeps all rules of PDF/UA-1 that a machine can check. */
final class PdfCheck {
    private PdfCheck() {
    }

    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (FileInputStream in = new FileInputStream(arguments[0]);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            result.getFailedChecks().forEach((rule, times) ->
                    System.out.println(rule.getClause() + "-" + rule.getTestNumber() + " fails " + times + " times"));
            result.getTestAssertions().stream().filter(check -> check.getStatus() == TestAssertion.Status.FAILED).limit(20)
                    .forEach(check -> System.out.println(check.getMessage() + " " + check.getLocation().getContext()));
            System.out.println(result.getTotalAssertions() + " checks");
            System.exit(result.isCompliant() ? 0 : 1);
        }
    }
}
