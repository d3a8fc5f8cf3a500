package tequio.rendering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.GregorianCalendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Embeds a data file in a PDF as PDF/A-3 demands: listed by name and as an associated file. */
final class EmbeddedFile {

  private EmbeddedFile() {}

  static void add(PDDocument pdf, Attachment data) throws IOException {
    var catalog = pdf.getDocumentCatalog();
    var specification = specification(pdf, data);
    var tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of(data.name(), specification));
    var names = new PDDocumentNameDictionary(catalog);
    names.setEmbeddedFiles(tree);
    catalog.setNames(names);
    var associated = new COSArray();
    associated.add(specification);
    catalog.getCOSObject().setItem(COSName.getPDFName("AF"), associated);
  }

  private static PDComplexFileSpecification specification(PDDocument pdf, Attachment data)
      throws IOException {
    var content = new PDEmbeddedFile(pdf, new ByteArrayInputStream(data.bytes()));
    content.setSubtype(data.mediaType());
    content.setSize(data.bytes().length);
    content.setModDate((GregorianCalendar) pdf.getDocumentInformation().getCreationDate());
    var specification = new PDComplexFileSpecification();
    specification.setFile(data.name());
    specification.setFileUnicode(data.name());
    specification.setFileDescription(data.name());
    specification.setEmbeddedFile(content);
    specification.setEmbeddedFileUnicode(content);
    specification.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Source");
    return specification;
  }
}
